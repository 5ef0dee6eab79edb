"use server";

import { z } from "zod";
import { appError } from "@/lib/core/app-error";
import { err, ok } from "@/lib/core/result";
import { confirmEmail } from "@/lib/members/confirm-email";
import { emailField, nameField, newPasswordField, passwordField } from "@/lib/members/member";
import { requestPasswordReset, resetPassword } from "@/lib/members/reset-password";
import { signInMember } from "@/lib/members/sign-in-member";
import { signOutMember, signOutOtherDevices } from "@/lib/members/sign-out-member";
import { signUpMember } from "@/lib/members/sign-up-member";
import { attachConfirmedOrders } from "@/lib/orders/attach-order";
import { openOrder } from "@/lib/orders/open-order";
import { untouched } from "@/lib/web/action-state";
import { authHeaders, keepAuthCookies } from "@/lib/web/auth-cookies";
import { defineAction } from "@/lib/web/define-action";
import { joinAccount, joinOrders, leaveAccount, orderProof } from "@/lib/web/join-account";

const order = z.string().max(40).optional();
const token = z.string("link_expired").min(1, "link_expired").max(200, "link_expired");

export const signInAction = defineAction({
  input: z.object({
    email: emailField,
    password: passwordField,
    order,
    next: z.enum(["checkout"]).optional(),
  }),
  secret: ["password"],
  run: async (ctx, input) => {
    const opened = await signInMember(ctx, { ...input, headers: await authHeaders() });
    if (!opened.ok) return opened;
    await joinAccount(ctx, opened.value.memberId, input.order);
    return ok({ ...opened.value, page: input.next ?? "account" });
  },
  after: async ({ cookies, page }, { locale }) => {
    await keepAuthCookies(cookies);
    return { redirect: `/${locale}/${page}` };
  },
});

export const signUpAction = defineAction({
  input: z.object({ locale: z.string(), name: nameField, email: emailField, password: newPasswordField }),
  secret: ["password"],
  run: async (ctx, input) => {
    const opened = await signUpMember(ctx, { ...input, headers: await authHeaders() });
    if (opened.ok) await joinAccount(ctx, opened.value.memberId, undefined);
    return opened;
  },
  after: async ({ cookies }, { locale }) => {
    await keepAuthCookies(cookies);
    return { redirect: `/${locale}/account` };
  },
});

/** After a purchase one field is enough: name and mail are the order's. */
export const signUpAfterOrderAction = defineAction({
  input: z.object({ locale: z.string(), order: z.string().max(40), password: newPasswordField }),
  secret: ["password"],
  run: async (ctx, input) => {
    const found = await openOrder(ctx, await orderProof(input.order));
    if (!found.ok) return found;
    const { name, email } = found.value.buyer;
    const who = { name, email: email.toLowerCase(), password: input.password, locale: input.locale };
    const opened = await signUpMember(ctx, { ...who, headers: await authHeaders() });
    if (opened.ok) await joinAccount(ctx, opened.value.memberId, input.order);
    return opened;
  },
  after: async ({ cookies }, { locale }) => {
    await keepAuthCookies(cookies);
    return { redirect: `/${locale}/account` };
  },
});

const enterAccount = defineAction({
  input: z.object({ order }),
  run: async (ctx, input) => {
    if (ctx.actor.kind !== "member") return err(appError("sign_in_needed"));
    await joinAccount(ctx, ctx.actor.id, input.order);
    return ok({ joined: true });
  },
});

/** After a passkey, whose ceremony passes no action: what the other ways of signing in do at once. */
export async function enterAccountAction(form: FormData): Promise<void> {
  await enterAccount(untouched, form);
}

/** A member puts an order of this browser into the account. */
export const joinOrderAction = defineAction({
  input: z.object({ order: z.string().max(40) }),
  run: async (ctx, input) => {
    if (ctx.actor.kind !== "member") return err(appError("sign_in_needed"));
    await joinOrders(ctx, ctx.actor.id, input.order);
    return ok({ joined: true });
  },
  after: (_, { locale }) => ({ redirect: `/${locale}/account` }),
});

export const forgottenAction = defineAction({
  input: z.object({ locale: z.string(), email: emailField }),
  run: requestPasswordReset,
});

export const newPasswordAction = defineAction({
  input: z.object({ token, password: newPasswordField }),
  secret: ["password"],
  run: resetPassword,
  after: (_, { locale }) => ({ redirect: `/${locale}/account/sign-in?changed=1` }),
});

export const confirmAction = defineAction({
  input: z.object({ token }),
  run: async (ctx, input) => {
    const confirmed = await confirmEmail(ctx, input.token);
    if (confirmed.ok) await attachConfirmedOrders(ctx, confirmed.value.memberId);
    return confirmed;
  },
});

export const signOutAction = defineAction({
  input: z.object({}),
  run: async (ctx) => {
    await leaveAccount(ctx);
    return ok(await signOutMember(await authHeaders()));
  },
  after: async (cookies, { locale }) => {
    await keepAuthCookies(cookies);
    return { redirect: `/${locale}/account` };
  },
});

/** SH-39: every other browser is out with its next request. */
export const signOutOthersAction = defineAction({
  input: z.object({}),
  run: async (ctx) => {
    if (ctx.actor.kind !== "member") return err(appError("sign_in_needed"));
    await signOutOtherDevices(await authHeaders());
    return ok({ done: true });
  },
});
