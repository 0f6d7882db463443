// Light, dark, or as the system says. The choice stays on this machine.
const names = ['auto', 'light', 'dark'];

function stored() {
  try { return localStorage.getItem('theme'); } catch { return null; }
}

export function themeSwitch(button) {
  let theme = names.includes(stored()) ? stored() : 'auto';
  const show = () => {
    document.documentElement.dataset.theme = theme;
    button.textContent = { auto: '◐ Auto', light: '☀ Light', dark: '☾ Dark' }[theme];
    button.setAttribute('aria-label', `Theme: ${theme}. Press for another.`);
  };
  button.addEventListener('click', () => {
    theme = names[(names.indexOf(theme) + 1) % names.length];
    try { localStorage.setItem('theme', theme); } catch { /* then it is not kept */ }
    show();
  });
  show();
}
