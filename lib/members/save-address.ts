import { type AppError, appError } from "@/lib/core/app-error";
import { newId } from "@/lib/core/id";
import { err, ok, type Result } from "@/lib/core/result";
import type { Context } from "@/lib/db/context";
import { encryptColumn } from "@/lib/db/encrypt-column";
import { type Address, type AddressErrorCode, postalAddress } from "@/lib/markets/address";
import { checkAddress } from "@/lib/markets/check-address";
import { findMarket } from "@/lib/markets/registry";
import type { MemberCode } from "./errors";

type Input = {
  /** Absent: a new address. */
  readonly id?: string | undefined;
  readonly country: string;
  /** As typed, by field of the market's form. */
  readonly fields: Readonly<Record<string, string>>;
  readonly isDefault: boolean;
};

type Code = MemberCode | AddressErrorCode | "address_limit";

const mostAddresses = 30;

/**
 * Checks an address by the rules of its country and keeps it, or names every wrong field. Customs ids are never kept
 * with a member. Codes: sign_in_needed, address_missing, address_limit and those of checkAddress.
 */
export async function saveAddress(
  ctx: Context,
  input: Input,
): Promise<Result<{ readonly id: string }, readonly AppError<Code>[]>> {
  if (ctx.actor.kind !== "member") return err([appError("sign_in_needed")]);
  const memberId = ctx.actor.id;
  const market = findMarket(input.country);
  if (!market) return err([appError("address_missing")]);
  const form = { ...market, address: withoutCustomsId(market.address) };
  const checked = checkAddress(form, input.fields);
  if (!checked.ok) return checked;
  if (
    input.id === undefined &&
    (await ctx.db.memberAddress.count({ where: { memberId } })) >= mostAddresses
  ) {
    return err([appError("address_limit", { params: { max: mostAddresses } })]);
  }
  const id = input.id ?? newId("adr");
  const data = { ...columns(checked.value, id), isDefault: input.isDefault };
  if (input.isDefault) {
    await ctx.db.memberAddress.updateMany({
      where: { memberId, isDefault: true },
      data: { isDefault: false },
    });
  }
  if (input.id === undefined) {
    await ctx.db.memberAddress.create({ data: { id, memberId, ...data }, select: { id: true } });
    return ok({ id });
  }
  const { count } = await ctx.db.memberAddress.updateMany({ where: { id, memberId }, data });
  return count === 1 ? ok({ id }) : err([appError("address_missing")]);
}

function columns(address: Address, id: string) {
  const { country, ...fields } = postalAddress(address);
  const phone = address.phone === undefined ? null : encryptColumn(address.phone, `${id}:phone`);
  return { country, fields, phoneCipher: phone?.cipher ?? null, keyId: phone?.keyId ?? null };
}

type Form = NonNullable<ReturnType<typeof findMarket>>["address"];

const withoutCustomsId = (form: Form): Form => ({
  ...form,
  rows: form.rows.map((row) => row.filter(({ name }) => name !== "customsId")),
});
