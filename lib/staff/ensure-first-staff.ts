import { newId } from "@/lib/core/id";
import { database } from "@/lib/db/client";
import { staffAuth } from "./auth";
import { passwordLength } from "./staff";

/**
 * Makes the first staff member, an owner of all markets, unless one with this mail is there; an existing one keeps
 * password and roles. Safe to call from several processes at once. Throws for a password of the wrong length.
 */
export async function ensureFirstStaff(given: {
  readonly email: string;
  readonly password: string;
}): Promise<{ readonly created: boolean }> {
  const { length } = given.password;
  if (length < passwordLength.min || length > passwordLength.max) {
    throw new RangeError(
      `The first staff password has ${passwordLength.min} to ${passwordLength.max} characters`,
    );
  }
  const email = given.email.toLowerCase();
  const db = database();
  if ((await db.staff.count({ where: { email } })) > 0) return { created: false };
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
