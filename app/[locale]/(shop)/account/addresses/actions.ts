"use server";

import { z } from "zod";
import type { AppError } from "@/lib/core/app-error";
import { err } from "@/lib/core/result";
import { removeAddress } from "@/lib/members/remove-address";
import { saveAddress } from "@/lib/members/save-address";
import { defineAction } from "@/lib/web/define-action";

const line = z.string().max(400);

/** The form's fields are named `address.<field>`, so the use case's errors get that prefix. */
const inForm = (error: AppError): AppError =>
  error.field === undefined ? error : { ...error, field: `address.${error.field}` };

export const saveAddressAction = defineAction({
  input: z.object({
    id: z.string().max(60).optional(),
    country: z.string().length(2, "address_missing"),
    address: z.record(z.string(), line),
    isDefault: z.literal("on").optional(),
  }),
  run: async (ctx, { id, country, address, isDefault }) => {
    const saved = await saveAddress(ctx, { id, country, fields: address, isDefault: isDefault === "on" });
    return saved.ok ? saved : err(saved.error.map(inForm));
  },
  after: (_, { locale }) => ({ redirect: `/${locale}/account/addresses` }),
});

export const removeAddressAction = defineAction({
  input: z.object({ id: z.string().max(60) }),
  run: (ctx, { id }) => removeAddress(ctx, id),
  after: (_, { locale }) => ({ redirect: `/${locale}/account/addresses` }),
});
