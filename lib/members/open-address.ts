import type { Context } from "@/lib/db/context";
import { decryptColumn } from "@/lib/db/encrypt-column";
import { type AddressFieldName, addressFields } from "@/lib/markets/address-form";
import { addressLines } from "@/lib/markets/address-lines";
import { findMarket } from "@/lib/markets/registry";
import { addressesOfMember, addressOfMember, type StoredAddress } from "./queries";

/** A member's address in the clear, for the member's own form and checkout. */
export type MemberAddressView = {
  readonly id: string;
  readonly country: string;
  readonly fields: Readonly<Partial<Record<AddressFieldName, string>>>;
  /** As on a label. */
  readonly lines: readonly string[];
  readonly isDefault: boolean;
};

function open({ id, country, fields, phone, isDefault }: StoredAddress): MemberAddressView | null {
  const market = findMarket(country);
  if (!market) return null;
  const known = new Set<string>(addressFields(market.address).map(({ name }) => name));
  const own = Object.fromEntries(Object.entries(fields).filter(([name]) => known.has(name)));
  const opened = phone === null ? own : { ...own, phone: decryptColumn(phone, `${id}:phone`) };
  return { id, country, fields: opened, lines: addressLines({ country, ...own }, market.address), isDefault };
}

/** The signed-in member's addresses, the default first; none for anybody else. */
export async function openAddresses(ctx: Context): Promise<readonly MemberAddressView[]> {
  if (ctx.actor.kind !== "member") return [];
  const rows = await addressesOfMember(ctx.db, ctx.actor.id);
  return rows.map(open).filter((address) => address !== null);
}

/** One of the signed-in member's own addresses. */
export async function openAddress(ctx: Context, id: string): Promise<MemberAddressView | null> {
  if (ctx.actor.kind !== "member") return null;
  const row = await addressOfMember(ctx.db, ctx.actor.id, id);
  return row && open(row);
}
