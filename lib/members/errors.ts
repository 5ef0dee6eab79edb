/** Codes of this folder; each is a key of messages/<language>/errors.json. */
export type SignInCode = "sign_in_failed" | "too_many_attempts";
export type SignUpCode = "sign_up_failed" | "too_many_attempts";
export type ResetCode = "link_expired" | "too_many_attempts";
export type MemberCode = "sign_in_needed" | "address_missing" | "passkey_missing";
