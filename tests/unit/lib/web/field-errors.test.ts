import { expect, it } from "vitest";
import { z } from "zod";
import { fieldErrors } from "@/lib/web/field-errors";

const schema = z.object({
  email: z.email("invalid_email"),
  name: z.string().min(1).max(5),
  code: z.string().min(3),
  address: z.object({ line1: z.string() }),
  quantity: z.coerce.number().int(),
});

it("gives each field one code, by dotted name", () => {
  const parsed = schema.safeParse(
    { email: "x", name: "toolong", code: "a", address: {}, quantity: "1.5" },
    { reportInput: true },
  );
  expect(fieldErrors(parsed.error?.issues ?? [])).toEqual({
    email: { code: "invalid_email" },
    name: { code: "too_long", params: { maximum: 5 } },
    code: { code: "too_short", params: { minimum: 3 } },
    "address.line1": { code: "required" },
    quantity: { code: "invalid_value" },
  });
});

it("calls an empty field required", () => {
  const parsed = schema.safeParse(
    { email: "a@b.example", name: "", code: "abc", address: { line1: "x" }, quantity: "1" },
    { reportInput: true },
  );
  expect(fieldErrors(parsed.error?.issues ?? [])).toMatchObject({ name: { code: "required" } });
});
