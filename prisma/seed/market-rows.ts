import { isCurrencyCode } from "@/lib/core/currencies";
import { localDate } from "@/lib/core/time";
import { demoFx, demoSnapshot } from "@/lib/fx/snapshot";
import { fulfilmentLocationId } from "@/lib/inventory/location";
import { entities, entityFor, type SellingEntity } from "@/lib/markets/entity";
import { marketCodes, markets } from "@/lib/markets/registry";
import { baseListKey } from "@/lib/pricing/price-list";
import type { SeedRow, SeedTables } from "./insert-rows";
import { seedId, seedTime } from "./seed-id";

/** The one fulfilment location of the demo. */
export const shipFromId = fulfilmentLocationId;

const entityRow = (entity: SellingEntity): SeedRow => ({
  id: entity.id,
  legalName: entity.legalName,
  addressLines: entity.addressLines,
  country: entity.country,
  email: entity.email,
  phone: entity.phone,
  registerEntry: entity.registerNumber,
  createdAt: seedTime,
});

/** "gb-vat" is a registration in GB; the EU's own schemes are kept in the entity's country. */
function registrationRows(entity: SellingEntity): SeedRow[] {
  return entity.registrations.map(({ kind, number, validFrom, validTo }) => {
    const [place = ""] = kind.split("-");
    const country = place === "eu" ? entity.country : place.toUpperCase();
    const id = seedId("reg", `${entity.id}/${kind}/${validFrom}`);
    return { id, entityId: entity.id, scheme: kind, country, number, validFrom, validTo };
  });
}

const seriesRows = (entity: SellingEntity): SeedRow[] =>
  Object.entries(entity.series).map(([name, prefix]) => ({
    id: seedId("srs", `${entity.id}/${name}`),
    entityId: entity.id,
    name,
    prefix,
    lastNumber: 0,
  }));

const fxRows = (): SeedRow[] =>
  Object.keys(demoSnapshot.perBase).flatMap((to) => {
    const rate = isCurrencyCode(to) ? demoFx("EUR", to) : null;
    if (rate === null) return [];
    const { numerator, denominator, asOf, source } = rate;
    const id = seedId("fx", `EUR/${to}/${asOf}`);
    return [{ id, from: "EUR", to, numerator, denominator, asOf: `${asOf}T00:00:00.000Z`, source }];
  });

/** Who sells, where and for what currency: entities, market settings, base price lists, rates, the location. */
export function marketRows(): SeedTables {
  const today = localDate(seedTime.slice(0, 10));
  return {
    SellingEntity: entities.map(entityRow),
    EntityRegistration: entities.flatMap(registrationRows),
    InvoiceSeries: entities.flatMap(seriesRows),
    MarketSetting: marketCodes.map((market) => ({
      market,
      open: true,
      currency: markets[market].currencies[0],
      languages: markets[market].languages,
      updatedAt: seedTime,
    })),
    MarketEntity: marketCodes.map((market) => {
      const { id: entityId, validFrom } = entityFor(market, today);
      return { id: seedId("mke", `${market}/${entityId}`), market, entityId, validFrom, validTo: null };
    }),
    PriceList: marketCodes.map((market) => ({
      id: seedId("plt", baseListKey(market)),
      key: baseListKey(market),
      kind: "base",
      markets: [market],
      group: null,
      priority: 0,
      validFrom: seedTime,
      validTo: null,
    })),
    FxRate: fxRows(),
    StockLocation: [
      {
        id: shipFromId,
        name: "Rotterdam",
        country: "NL",
        postcode: "3072 AP",
        timeZone: "Europe/Amsterdam",
        active: true,
      },
    ],
  };
}
