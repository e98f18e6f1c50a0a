import type { WebPreferences } from 'electron';

/** Every switch that matters, said out loud, whatever the engine's defaults are today. */
export const webPreferences = (preload: string): WebPreferences => ({
  preload,
  sandbox: true,
  contextIsolation: true,
  nodeIntegration: false,
  nodeIntegrationInWorker: false,
  nodeIntegrationInSubFrames: false,
  webSecurity: true,
  allowRunningInsecureContent: false,
  experimentalFeatures: false,
  webviewTag: false,
  navigateOnDragDrop: false,
  // Its dictionaries would be fetched from a network.
  spellcheck: false,
});

const REQUIRED = {
  sandbox: true,
  contextIsolation: true,
  nodeIntegration: false,
  nodeIntegrationInWorker: false,
  nodeIntegrationInSubFrames: false,
  webSecurity: true,
  allowRunningInsecureContent: false,
  experimentalFeatures: false,
  webviewTag: false,
} as const satisfies WebPreferences;

const FORBIDDEN = ['enableBlinkFeatures', 'disableBlinkFeatures', 'additionalArguments'] as const;

/**
 * Refuses to open a window whose preferences are weaker than they have to be, so that an edit elsewhere cannot open a
 * hole quietly. @throws with the name of the switch
 */
export const assertSecureWebPreferences = (preferences: WebPreferences): void => {
  for (const [name, value] of Object.entries(REQUIRED)) {
    if (preferences[name as keyof typeof REQUIRED] !== value) {
      throw new Error(`A window is not opened: webPreferences.${name} has to be ${String(value)}.`);
    }
  }
  for (const name of FORBIDDEN) {
    if (preferences[name] !== undefined) {
      throw new Error(`A window is not opened: webPreferences.${name} has to be left out.`);
    }
  }
};
