"use server";

import { z } from "zod";
import { removePasskey } from "@/lib/members/remove-passkey";
import { defineAction } from "@/lib/web/define-action";

export const removePasskeyAction = defineAction({
  input: z.object({ id: z.string().max(60) }),
  run: (ctx, { id }) => removePasskey(ctx, id),
  after: (_, { locale }) => ({ redirect: `/${locale}/account/security` }),
});
