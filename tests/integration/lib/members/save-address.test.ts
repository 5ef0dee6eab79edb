import { beforeAll, describe, expect, it } from "vitest";
import { newId } from "@/lib/core/id";
import { database } from "@/lib/db/client";
import type { Context } from "@/lib/db/context";
import { openAddress, openAddresses } from "@/lib/members/open-address";
import { removeAddress } from "@/lib/members/remove-address";
import { saveAddress } from "@/lib/members/save-address";
import { germanAddress, guest } from "@/tests/integration/commerce-rows";
import { useTestDatabase } from "@/tests/integration/test-database";

useTestDatabase();

async function seedMember(): Promise<Context> {
  const id = newId("mbr");
  await database().member.create({ data: { id, name: "Nora", email: `${id}@example.com` } });
  return { ...(await guest()), actor: { kind: "member", id } };
}

let nora: Context;
let other: Context;
beforeAll(async () => {
  nora = await seedMember();
  other = await seedMember();
});

const input = { country: "DE", fields: germanAddress, isDefault: false };

const brazilianAddress = {
  name: "Ana",
  line1: "Rua A",
  streetNumber: "1",
  neighbourhood: "Centro",
  city: "São Paulo",
  subdivision: "SP",
  postcode: "01310-100",
  phone: "+5511912345678",
};

describe("addresses of a member", () => {
  it("are checked by their country's rules, the phone sealed, and opened again", async () => {
    const saved = await saveAddress(nora, { ...input, country: "BR", fields: brazilianAddress });
    if (!saved.ok) throw new Error(JSON.stringify(saved.error));
    const row = await database().memberAddress.findUniqueOrThrow({ where: { id: saved.value.id } });
    expect(JSON.stringify(row)).not.toContain("912345678");
    expect(await openAddress(nora, saved.value.id)).toMatchObject({
      country: "BR",
      fields: { city: "São Paulo", phone: "+5511912345678" },
      lines: expect.arrayContaining(["01310-100"]),
    });
  });

  it("SH-24 every wrong field is named at once", async () => {
    const fields = { ...germanAddress, postcode: "12", city: "" };
    const saved = await saveAddress(nora, { ...input, fields });
    expect(saved.ok ? [] : saved.error).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ code: "address_postcode_invalid", field: "postcode" }),
        expect.objectContaining({ code: "address_field_required", field: "city" }),
      ]),
    );
  });

  it("customs ids are neither asked nor kept", async () => {
    const fields = { ...brazilianAddress, customsId: "52998224725" };
    const saved = await saveAddress(nora, { ...input, country: "BR", fields });
    if (!saved.ok) throw new Error(JSON.stringify(saved.error));
    const row = await database().memberAddress.findUniqueOrThrow({ where: { id: saved.value.id } });
    expect(JSON.stringify(row.fields)).not.toContain("529");
  });

  it("only one is used first", async () => {
    await saveAddress(nora, { ...input, isDefault: true });
    await saveAddress(nora, { ...input, isDefault: true });
    expect((await openAddresses(nora)).filter(({ isDefault }) => isDefault)).toHaveLength(1);
    expect((await openAddresses(nora))[0]?.isDefault).toBe(true);
  });

  it("are seen, changed and removed by their owner alone", async () => {
    const saved = await saveAddress(nora, input);
    const id = saved.ok ? saved.value.id : "";
    expect(await openAddress(other, id)).toBeNull();
    expect(await saveAddress(other, { ...input, id })).toMatchObject({
      error: [{ code: "address_missing" }],
    });
    expect(await removeAddress(other, id)).toMatchObject({ error: { code: "address_missing" } });
    expect(await saveAddress(await guest(), input)).toMatchObject({ error: [{ code: "sign_in_needed" }] });
    expect(await removeAddress(nora, id)).toMatchObject({ ok: true });
  });
});
