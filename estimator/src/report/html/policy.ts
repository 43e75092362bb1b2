/** SHA-256 of the style and of the script; a test holds them true. */
const styleHash = 'S/O/W/Ovww1Q68asywdiyGDII2jq/TDwA+TrPjteECA=';
const scriptHash = 'wnjU7mi8v9htfZw71JPVrEyWp7Q6TMZzyNTJXAjfoXA=';

/** Nothing is loaded, and nothing runs but what this program wrote. */
export const policy = [
  "default-src 'none'",
  `style-src 'sha256-${styleHash}'`,
  `script-src 'sha256-${scriptHash}'`,
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');
