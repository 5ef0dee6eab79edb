import { newId } from "@/lib/core/id";
import { database } from "@/lib/db/client";
import { staffAuth } from "./auth";
import { passwordLength } from "./staff";

/** The printed password must open the demo, also when its data folder is newer than its database. */
async function renewPassword(email: string, typed: string): Promise<void> {
  const { password } = await staffAuth().$context;
  const kept = await database().staffCredential.findFirst({
    where: { user: { email }, providerId: "credential" },
    select: { id: true, password: true },
  });
  if (kept === null || (await password.verify({ hash: kept.password ?? "", password: typed }))) return;
  await database().staffCredential.update({
    where: { id: kept.id },
    data: { password: await password.hash(typed) },
    select: { id: true },
  });
}

/**
 * Makes the first staff member, an owner of all markets, unless one with this mail is there; an existing one keeps
 * its roles, and its password unless `renew`. Safe to call from several processes at once. Throws for a password of the wrong length.
 */
export async function ensureFirstStaff(given: {
  readonly email: string;
  readonly password: string;
  /** Only in demo mode: an existing member gets this password. */
  readonly renew: boolean;
}): Promise<{ readonly created: boolean }> {
  const { length } = given.password;
  if (length < passwordLength.min || length > passwordLength.max) {
    throw new RangeError(
      `The first staff password has ${passwordLength.min} to ${passwordLength.max} characters`,
    );
  }
  const email = given.email.toLowerCase();
  const db = database();
  if ((await db.staff.count({ where: { email } })) > 0) {
    if (given.renew) await renewPassword(email, given.password);
    return { created: false };
  }
  const password = await (await staffAuth().$context).password.hash(given.password);
  const id = newId("stf");
  const { count } = await db.staff.createMany({
    data: [{ id, email, emailVerified: true, name: email.split("@")[0] ?? email, updatedAt: new Date() }],
    skipDuplicates: true,
  });
  if (count === 0) return { created: false };
  await db.staffCredential.create({
    data: { id: newId("acc"), accountId: id, providerId: "credential", userId: id, password },
    select: { id: true },
  });
  await db.staffRole.create({ data: { staffId: id, market: "*", role: "owner" }, select: { staffId: true } });
  return { created: true };
}
