import type { Db } from "@/lib/db/client";

export type MemberSessionView = {
  readonly id: string;
  readonly userAgent: string | null;
  readonly createdAt: Date;
};

/** Sessions that still open, newest first. */
export async function sessionsOfMember(
  db: Db,
  memberId: string,
  now: Date,
): Promise<readonly MemberSessionView[]> {
  return await db.memberSession.findMany({
    where: { userId: memberId, expiresAt: { gt: now } },
    orderBy: { createdAt: "desc" },
    take: 50,
    select: { id: true, userAgent: true, createdAt: true },
  });
}

export type PasskeyView = {
  readonly id: string;
  readonly name: string | null;
  readonly createdAt: Date | null;
};

export async function passkeysOfMember(db: Db, memberId: string): Promise<readonly PasskeyView[]> {
  return await db.memberPasskey.findMany({
    where: { userId: memberId },
    orderBy: { createdAt: "asc" },
    take: 50,
    select: { id: true, name: true, createdAt: true },
  });
}

/** An address as stored; the phone is sealed under "<id>:phone". */
export type StoredAddress = {
  readonly id: string;
  readonly country: string;
  readonly fields: Readonly<Record<string, string>>;
  readonly phone: { readonly cipher: string; readonly keyId: string } | null;
  readonly isDefault: boolean;
};

const addressSelect = {
  id: true,
  country: true,
  fields: true,
  phoneCipher: true,
  keyId: true,
  isDefault: true,
} as const;

type AddressRow = {
  id: string;
  country: string;
  fields: unknown;
  phoneCipher: string | null;
  keyId: string | null;
  isDefault: boolean;
};

function toAddress({ phoneCipher, keyId, fields, ...row }: AddressRow): StoredAddress {
  const phone = phoneCipher === null || keyId === null ? null : { cipher: phoneCipher, keyId };
  return { ...row, fields: fields as Record<string, string>, phone };
}

/** The default first. */
export async function addressesOfMember(db: Db, memberId: string): Promise<readonly StoredAddress[]> {
  const rows = await db.memberAddress.findMany({
    where: { memberId },
    orderBy: [{ isDefault: "desc" }, { createdAt: "asc" }],
    take: 100,
    select: addressSelect,
  });
  return rows.map(toAddress);
}

/** One of the member's own addresses. */
export async function addressOfMember(db: Db, memberId: string, id: string): Promise<StoredAddress | null> {
  const row = await db.memberAddress.findFirst({ where: { id, memberId }, select: addressSelect });
  return row && toAddress(row);
}

/** Whether the member has shown that the mail address is theirs. */
export async function isEmailConfirmed(db: Db, memberId: string): Promise<boolean> {
  const row = await db.member.findUnique({ where: { id: memberId }, select: { emailVerified: true } });
  return row?.emailVerified ?? false;
}

/** Where mails to a member go. */
export async function memberEmail(db: Db, memberId: string): Promise<string | null> {
  const row = await db.member.findUnique({ where: { id: memberId }, select: { email: true } });
  return row?.email ?? null;
}
