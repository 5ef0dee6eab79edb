import type { CartErrorCode } from "@/lib/cart/errors";
import type { PlaceOrderCode, RetryPaymentCode } from "@/lib/checkout/errors";
import type { ErrorCode } from "@/lib/i18n/messages";
import type { AddressErrorCode } from "@/lib/markets/address";
import type { MemberCode, ResetCode, SignInCode, SignUpCode } from "@/lib/members/errors";
import type { PricingErrorCode } from "@/lib/pricing/errors";
import type { ContractCode } from "@/lib/returns/errors";
import type { ShippingErrorCode } from "@/lib/shipping/port";
import type { StaffCode, StaffSignInCode } from "@/lib/staff/errors";

type CodesOfUseCases =
  | AddressErrorCode
  | CartErrorCode
  | ContractCode
  | MemberCode
  | PlaceOrderCode
  | PricingErrorCode
  | ResetCode
  | RetryPaymentCode
  | ShippingErrorCode
  | SignInCode
  | SignUpCode
  | StaffCode
  | StaffSignInCode;

type CodesOfForms =
  | "address_limit"
  | "email_invalid"
  | "password_too_long"
  | "password_too_short"
  | "invalid_value"
  | "not_allowed"
  | "required"
  | "too_long"
  | "too_short"
  | "unexpected"
  | "unknown_locale";

type WithMessage<Code extends ErrorCode> = Code;

/** A code that a page may show. A use case's code without a message in errors.json does not compile here. */
export type ShownCode = WithMessage<CodesOfForms | CodesOfUseCases>;
