/** Why a line is what it is. Each is a message under `slip.reason`; its values are named in the messages. */
export const reasonKeys = [
  "goods.plain",
  "goods.inclusive",
  "goods.net",
  "delivery.plain",
  "delivery.inclusive",
  "delivery.net",
  "duty.domestic",
  "duty.union",
  "duty.none",
  "duty.underLimit",
  "duty.rate",
  "duty.preference",
  "duty.additional",
  "duty.flat",
  "duty.parcel",
  "duty.parcelLess",
  "duty.parcelWithTax",
  "tax.included",
  "tax.sale",
  "tax.import",
  "tax.inside",
  "tax.extra",
  "tax.zero",
  "tax.none",
  "tax.underLimit",
  "tax.waived",
  "tax.withDuty",
] as const;

export type ReasonKey = (typeof reasonKeys)[number];

/** Why charges at the border could not be computed. Each is a message under `slip.notCalculated`. */
export const notCalculatedKeys = [
  "emptyBasket",
  "badLine",
  "badDelivery",
  "badHsCode",
  "noTariff",
  "noTaxRate",
  "subdivisionNeeded",
  "noScheme",
  "overLimit",
  "noExchangeRate",
  "registrationMissing",
] as const;

export type NotCalculatedKey = (typeof notCalculatedKeys)[number];

/** Steps of the calculation in words. Each is a message under `slip.step`. */
export const stepKeys = [
  "goods",
  "delivery",
  "goodsNet",
  "deliveryNet",
  "comparedWithLimit",
  "customsValue",
  "duty",
  "taxBase",
  "tax",
  "taxNational",
  "taxLocal",
  "taxNotLevied",
  "total",
] as const;

export type StepKey = (typeof stepKeys)[number];
