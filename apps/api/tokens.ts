/** Under which the house (what every verb runs in) is injected. */
export const HOUSE = Symbol('house');

/** Under which the checked settings are injected. */
export const SETTINGS = Symbol('settings');
