/** A fuse that Electron 25 does not have yet; electron-builder refuses to go on when it is named. */
const laterFuse = /^ *grantFileProtocolExtraPrivileges:.*\n/m;

/** electron-builder.yml as the stand-in Electron can take it. */
export const forStandIn = (yaml) => yaml.replace(laterFuse, '');
