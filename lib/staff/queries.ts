import type { Db } from "@/lib/db/client";
import { isRoleName } from "./role";
import { type Staff, type StaffTheme, staffThemes } from "./staff";

const themeOf = (text: string): StaffTheme => staffThemes.find((theme) => theme === text) ?? "system";

/** An active staff member with all roles, or null. */
export async function activeStaff(db: Db, id: string): Promise<Staff | null> {
  const row = await db.staff.findFirst({
    where: { id, active: true },
    select: {
      id: true,
      name: true,
      email: true,
      language: true,
      theme: true,
      roles: { select: { role: true, market: true }, orderBy: [{ role: "asc" }, { market: "asc" }] },
    },
  });
  if (row === null) return null;
  const roles = row.roles.flatMap(({ role, market }) => (isRoleName(role) ? [{ role, market }] : []));
  return { ...row, theme: themeOf(row.theme), roles };
}

export type StaffPasskeyView = {
  readonly id: string;
  readonly name: string | null;
  readonly createdAt: Date | null;
};

export async function passkeysOfStaff(db: Db, staffId: string): Promise<readonly StaffPasskeyView[]> {
  return await db.staffPasskey.findMany({
    where: { userId: staffId },
    orderBy: { createdAt: "asc" },
    take: 50,
    select: { id: true, name: true, createdAt: true },
  });
}
