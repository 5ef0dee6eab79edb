export const shopName = "Entrepot";

/** Colours of the shop's tokens, written out: mail readers know no custom properties. */
const paper = "#f6f1e7";
const card = "#fdfaf3";
const ink = "#17161a";
const muted = "#5d574d";
const line = "#d8cebb";
const signal = "#d63f17";

const sans =
  "'Hanken Grotesk', -apple-system, 'Segoe UI', 'Noto Sans JP', 'Noto Sans Arabic', Arial, sans-serif";
const serif = "Fraunces, Georgia, 'Noto Serif JP', 'Noto Naskh Arabic', serif";

export const look = {
  body: { backgroundColor: paper, color: ink, fontFamily: sans, margin: 0, padding: "24px 0" },
  container: {
    backgroundColor: card,
    border: `1px solid ${line}`,
    maxWidth: "600px",
    margin: "0 auto",
    borderTop: `5px solid ${signal}`,
  },
  inner: { padding: "28px 28px 20px" },
  brand: { fontFamily: serif, fontSize: "22px", margin: "0 0 20px", color: ink },
  heading: {
    fontFamily: serif,
    fontSize: "28px",
    lineHeight: "34px",
    fontWeight: 500,
    margin: "0 0 16px",
    color: ink,
  },
  text: { fontSize: "16px", lineHeight: "25px", margin: "0 0 16px", color: ink },
  button: {
    backgroundColor: ink,
    color: card,
    padding: "13px 22px",
    borderRadius: "4px",
    fontSize: "16px",
    fontWeight: 600,
    textDecoration: "none",
    display: "inline-block",
    margin: "4px 0 20px",
  },
  title: { fontFamily: serif, fontSize: "19px", fontWeight: 500, margin: "12px 0 6px", color: ink },
  table: {
    width: "100%",
    borderTop: `1px solid ${line}`,
    borderCollapse: "collapse" as const,
    margin: "0 0 16px",
  },
  cell: {
    borderBottom: `1px solid ${line}`,
    padding: "8px 0",
    fontSize: "15px",
    lineHeight: "22px",
    verticalAlign: "top",
  },
  value: {
    borderBottom: `1px solid ${line}`,
    padding: "8px 0",
    fontSize: "15px",
    lineHeight: "22px",
    verticalAlign: "top",
  },
  note: { color: muted, fontSize: "13px", lineHeight: "19px" },
  foot: { color: muted, fontSize: "13px", lineHeight: "20px", margin: "0 0 12px" },
  link: { color: muted, textDecoration: "underline" },
} as const;

/** Dark readers that respect it: the same pair of colours as the shop at night. */
export const darkStyles = `@media (prefers-color-scheme: dark) {
.paper { background-color: #121317 !important; }
.card { background-color: #1a1c22 !important; border-color: #33353d !important; }
.ink { color: #efe9dd !important; }
.soft { color: #aea698 !important; }
.rule { border-color: #33353d !important; }
.go { background-color: #efe9dd !important; color: #121317 !important; }
}`;
