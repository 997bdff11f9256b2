/** Reloads, with a newer version of the app where one can be had: the old one may be what is wrong. */
export function reload(): void {
  import('../offline/versions')
    .then(({ reloadIntoNewest }) => reloadIntoNewest())
    .catch(() => {
      window.location.reload();
    });
}
