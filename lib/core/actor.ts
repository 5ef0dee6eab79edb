/** Who asks. `roles` are the staff member's roles; a system actor is a job, the seed or a script. */
export type Actor =
  | { readonly kind: "guest"; readonly id: string }
  | { readonly kind: "member"; readonly id: string }
  | { readonly kind: "staff"; readonly id: string; readonly roles: readonly string[] }
  | { readonly kind: "system"; readonly id: string };
