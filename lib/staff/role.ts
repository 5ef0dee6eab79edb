export const roleNames = ["owner", "manager", "support"] as const;

export type RoleName = (typeof roleNames)[number];

/** A role in one market (an upper-case country), or in all ("*"). */
export type StaffRole = { readonly role: RoleName; readonly market: string };

export type Permission = "see_work" | "read_mailbox";

/** Who may do what. The mailbox holds login links of shoppers, so support doesn't read it. */
const allowed: Readonly<Record<Permission, readonly RoleName[]>> = {
  see_work: ["owner", "manager", "support"],
  read_mailbox: ["owner", "manager"],
};

export function isRoleName(text: string): text is RoleName {
  return (roleNames as readonly string[]).includes(text);
}

/** As an actor carries it: "manager@DE", "owner@*". */
export const roleText = ({ role, market }: StaffRole): string => `${role}@${market}`;

/** Null for anything that isn't a role. */
export function parseRole(text: string): StaffRole | null {
  const [role = "", market = ""] = text.split("@");
  return isRoleName(role) && /^(?:\*|[A-Z]{2})$/.test(market) ? { role, market } : null;
}

/** Markets in which the roles allow it: "*" for all, else a list, maybe empty. */
export function marketsFor(roles: readonly StaffRole[], permission: Permission): "*" | readonly string[] {
  const found = roles.filter(({ role }) => allowed[permission].includes(role)).map(({ market }) => market);
  return found.includes("*") ? "*" : [...new Set(found)];
}

/** Whether the roles allow it in a market; `market` "*" asks for all of them. */
export function mayDo(roles: readonly StaffRole[], permission: Permission, market: string): boolean {
  const markets = marketsFor(roles, permission);
  return markets === "*" || markets.includes(market);
}
