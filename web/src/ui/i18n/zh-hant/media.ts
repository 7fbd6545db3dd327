import type { DeviceKind } from '../../../session/state/state.js';

type Capturing = Exclude<DeviceKind, 'speaker'>;

/** Traditional Chinese: devices, one's own picture, the small window and the path, during a chat. */
export const media = {
  devices: {
    open: '裝置',
    heading: '攝影機、麥克風和揚聲器',
    intro: '更改立即生效。對方只會察覺到短暫的停頓。',
    flip: '切換攝影機',
    none: '瀏覽器沒有列出可選的裝置。',
    gone: {
      camera: '你的攝影機斷開了。',
      microphone: '你的麥克風斷開了。',
      speaker: '你的揚聲器斷開了。',
    } satisfies Record<DeviceKind, string>,
    busy: {
      camera: '另一個程式正在使用那個攝影機。',
      microphone: '另一個程式正在使用那個麥克風。',
    } satisfies Record<Capturing, string>,
    broken: {
      camera: '那個攝影機沒有啟動。',
      microphone: '那個麥克風沒有啟動。',
    } satisfies Record<Capturing, string>,
    replaced: {
      camera: '現在使用瀏覽器選擇的攝影機。',
      microphone: '現在使用瀏覽器選擇的麥克風。',
      speaker: '現在透過瀏覽器選擇的揚聲器聽對方說話。',
    } satisfies Record<DeviceKind, string>,
    unreplaced: {
      camera: '在你另選一個之前，對方看不到你。',
      microphone: '在你另選一個之前，對方聽不到你。',
    } satisfies Record<Capturing, string>,
  },
  more: { open: '更多', label: '更多控制' },
  ownPicture: {
    hide: '不看自己的畫面',
    show: '顯示自己的畫面',
    hidden: '你看不到自己的畫面了。對方仍然看得到。',
    shown: '你又能看到自己的畫面了。',
    paused: '已暫停，以保住聲音',
    noDevice: '沒有攝影機',
  },
  floating: {
    open: '小視窗',
    title: '聊天 · AnonymousChat',
    noPicture: '對方在聊天中，沒有畫面',
    reconnecting: '正在重連…',
  },
  network: {
    label: {
      unknown: '連線：測量中',
      good: '連線：良好',
      weak: '連線：較弱',
      'very-weak': '連線：很弱',
    },
    grade: { unknown: '', good: '良好', weak: '較弱', 'very-weak': '很弱' },
    heading: '連線狀況',
    means: {
      unknown: '從聊天開始時測量；幾秒後才有第一個結果。',
      good: '畫面和聲音都正常送達。',
      weak: '聲音優先，剩下的頻寬留給畫面。',
      'very-weak': '幾乎什麼都送不到。剩下的頻寬留給聲音。',
    },
    pictures: {
      full: '你的畫面按原樣傳送。',
      reduced: '你的畫面暫時縮小後傳送。',
      paused: '為了保住聲音，你的畫面已暫停。連線允許時會自動恢復。',
    },
    roundTrip: '往返時間',
    milliseconds: (number: string): string => `${number} 毫秒`,
    loss: '途中丟失',
    unmeasured: '還不知道',
    tip: '靠近路由器、改用網路線或停止其他下載，往往會好一些。',
    still: '對方的畫面停住了。對方的頁面可能在背景，或已休眠。',
    announce: {
      weak: '連線較弱。',
      'very-weak': '連線很弱。',
      good: '連線恢復良好。',
      paused: '為了保住聲音，你的畫面已暫停。',
      resumed: '你的畫面恢復傳送。',
      still: '對方的畫面停住了。',
      moving: '對方的畫面又動了。',
    },
  },
};
