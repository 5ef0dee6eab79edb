import { z } from "zod";
import type { StaffRole } from "./role";

export const staffThemes = ["system", "light", "dark"] as const;

export type StaffTheme = (typeof staffThemes)[number];

/** Somebody who works in admin, as pages know them. */
export type Staff = {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  /** Message folder. */
  readonly language: string;
  readonly theme: StaffTheme;
  readonly roles: readonly StaffRole[];
};

/** In characters; the upper bound keeps hashing cheap. */
export const passwordLength = { min: 10, max: 128 } as const;

/** A working day: a login ends after so many hours. */
export const sessionHours = 12;

export const signInForm = z.object({
  email: z
    .string("required")
    .trim()
    .min(1, "required")
    .max(254, "too_long")
    .toLowerCase()
    .pipe(z.email("email_invalid")),
  password: z.string("required").min(1, "required").max(passwordLength.max, "sign_in_failed"),
});

export const themeField = z.enum(staffThemes, "invalid_value");
