/** Codes of this folder; each is a key of messages/<language>/errors.json. */
export type StaffSignInCode = "sign_in_failed" | "too_many_attempts";
export type StaffCode = "not_allowed" | "passkey_missing";
