import type { Actor } from "@/lib/core/actor";
import { marketsFor, type Permission, parseRole, type StaffRole } from "./role";

/** The staff roles that an actor carries; none for a shopper or a guest. */
export function rolesOf(actor: Actor): readonly StaffRole[] {
  if (actor.kind !== "staff") return [];
  return actor.roles.map(parseRole).filter((role) => role !== null);
}

/** Markets in which the actor may do it. The shop itself (jobs, the seed) may do everything. */
export function permittedMarkets(actor: Actor, permission: Permission): "*" | readonly string[] {
  return actor.kind === "system" ? "*" : marketsFor(rolesOf(actor), permission);
}
