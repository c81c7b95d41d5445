import { createApp } from 'vue';
import App from './App.vue';
import { applyTextSize } from './components/text-size';
import { router } from './router';
import './styles/tokens.css';
import './styles/base.css';
import './styles/controls.css';
import './styles/forms.css';
import './styles/tables.css';
import './styles/draft.css';
import './styles/print.css';

applyTextSize();
createApp(App).use(router).mount('#app');
