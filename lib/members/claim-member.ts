import { database } from "@/lib/db/client";

/**
 * Whoever set a password by a link sent to the address owns the address. Passkeys added before anybody had shown
 * that are removed: they may be those of a stranger who signed up with somebody else's mail.
 */
export async function claimMember(memberId: string): Promise<void> {
  const db = database();
  const { count } = await db.member.updateMany({
    where: { id: memberId, emailVerified: false },
    data: { emailVerified: true },
  });
  if (count > 0) await db.memberPasskey.deleteMany({ where: { userId: memberId } });
}
