/** Why there is no contract to withdraw from. A wrong number and a wrong mail give the same code. */
export type ContractCode =
  | "withdrawal_order_not_found"
  | "withdrawal_not_offered"
  | "withdrawal_no_contract"
  | "too_many_attempts";
