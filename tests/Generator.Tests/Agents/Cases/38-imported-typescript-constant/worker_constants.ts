export const AGENT_NAME = 'order-taker' as const;
export const MAX_ITEMS = 40;
export const CURRENCY = "EUR";
