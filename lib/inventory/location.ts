/** The fulfilment location whose stock shoppers are shown and sold: one for now. */
export const fulfilmentLocationId = "loc_rotterdam";
