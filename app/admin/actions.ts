"use server";

import { z } from "zod";
import { ok } from "@/lib/core/result";
import { shippedLanguages } from "@/lib/i18n/languages";
import { removeStaffPasskey } from "@/lib/staff/remove-staff-passkey";
import { saveProfile } from "@/lib/staff/save-profile";
import { signInStaff } from "@/lib/staff/sign-in-staff";
import { signOutStaff } from "@/lib/staff/sign-out-staff";
import { signInForm, themeField } from "@/lib/staff/staff";
import { authHeaders, keepAuthCookies } from "@/lib/web/auth-cookies";
import { defineAction } from "@/lib/web/define-action";
import { staffCaller } from "@/lib/web/staff-session";

const folders = shippedLanguages.map(({ folder }) => folder);

export const signInStaffAction = defineAction({
  caller: staffCaller,
  input: signInForm,
  secret: ["password"],
  run: async (ctx, input) => signInStaff(ctx, { ...input, headers: await authHeaders() }),
  after: async ({ cookies }) => {
    await keepAuthCookies(cookies);
    return { redirect: "/admin" };
  },
});

export const signOutStaffAction = defineAction({
  caller: staffCaller,
  input: z.object({}),
  run: async () => ok(await signOutStaff(await authHeaders())),
  after: async (cookies) => {
    await keepAuthCookies(cookies);
    return { redirect: "/admin/login" };
  },
});

export const saveProfileAction = defineAction({
  caller: staffCaller,
  input: z.object({
    name: z.string("required").min(1, "required").max(120, "too_long"),
    language: z.enum(folders, "invalid_value"),
    theme: themeField,
  }),
  run: saveProfile,
  after: () => ({ redirect: "/admin/profile" }),
});

export const removeStaffPasskeyAction = defineAction({
  caller: staffCaller,
  input: z.object({ id: z.string().max(60) }),
  run: (ctx, { id }) => removeStaffPasskey(ctx, id),
  after: () => ({ redirect: "/admin/profile" }),
});
