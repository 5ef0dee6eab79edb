import { z } from "zod";

/** A shopper with an account, as pages know them. */
export type Member = { readonly id: string; readonly name: string; readonly email: string };

/** In characters; the upper bound keeps hashing cheap. */
export const passwordLength = { min: 10, max: 128 } as const;

/** A login ends after so many days, whatever happens. */
export const sessionDays = 30;

export const emailField = z
  .string("required")
  .trim()
  .min(1, "required")
  .max(254, "too_long")
  .toLowerCase()
  .pipe(z.email("email_invalid"));

/** A password that is being chosen. */
export const newPasswordField = z
  .string("required")
  .min(passwordLength.min, "password_too_short")
  .max(passwordLength.max, "password_too_long");

/** A password that is being told: any length a password may ever have had. */
export const passwordField = z
  .string("required")
  .min(1, "required")
  .max(passwordLength.max, "sign_in_failed");

export const nameField = z.string("required").trim().min(1, "required").max(120, "too_long");
