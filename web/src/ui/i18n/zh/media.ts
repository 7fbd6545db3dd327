import type { DeviceKind } from '../../../session/state/state.js';

type Capturing = Exclude<DeviceKind, 'speaker'>;

/** Chinese: devices, one's own picture, the small window and the path, during a chat. */
export const media = {
  devices: {
    open: '设备',
    heading: '摄像头、麦克风和扬声器',
    intro: '更改立即生效。对方只会察觉到短暂的停顿。',
    flip: '切换摄像头',
    none: '浏览器没有列出可选的设备。',
    gone: {
      camera: '你的摄像头断开了。',
      microphone: '你的麦克风断开了。',
      speaker: '你的扬声器断开了。',
    } satisfies Record<DeviceKind, string>,
    busy: {
      camera: '另一个程序正在使用那个摄像头。',
      microphone: '另一个程序正在使用那个麦克风。',
    } satisfies Record<Capturing, string>,
    broken: {
      camera: '那个摄像头没有启动。',
      microphone: '那个麦克风没有启动。',
    } satisfies Record<Capturing, string>,
    replaced: {
      camera: '现在使用浏览器选择的摄像头。',
      microphone: '现在使用浏览器选择的麦克风。',
      speaker: '现在通过浏览器选择的扬声器听对方说话。',
    } satisfies Record<DeviceKind, string>,
    unreplaced: {
      camera: '在你另选一个之前，对方看不到你。',
      microphone: '在你另选一个之前，对方听不到你。',
    } satisfies Record<Capturing, string>,
  },
  more: { open: '更多', label: '更多控制' },
  ownPicture: {
    hide: '不看自己的画面',
    show: '显示自己的画面',
    hidden: '你看不到自己的画面了。对方仍然看得到。',
    shown: '你又能看到自己的画面了。',
    paused: '已暂停，以保住声音',
    noDevice: '没有摄像头',
  },
  floating: {
    open: '小窗口',
    title: '聊天 · AnonymousChat',
    noPicture: '对方在聊天中，没有画面',
    reconnecting: '正在重连…',
  },
  network: {
    label: {
      unknown: '连接：测量中',
      good: '连接：良好',
      weak: '连接：较弱',
      'very-weak': '连接：很弱',
    },
    grade: { unknown: '', good: '良好', weak: '较弱', 'very-weak': '很弱' },
    heading: '连接状况',
    means: {
      unknown: '从聊天开始时测量；几秒后才有第一个结果。',
      good: '画面和声音都正常送达。',
      weak: '声音优先，剩下的带宽留给画面。',
      'very-weak': '几乎什么都送不到。剩下的带宽留给声音。',
    },
    pictures: {
      full: '你的画面按原样发送。',
      reduced: '你的画面暂时缩小后发送。',
      paused: '为了保住声音，你的画面已暂停。连接允许时会自动恢复。',
    },
    roundTrip: '往返时间',
    milliseconds: (number: string): string => `${number} 毫秒`,
    loss: '途中丢失',
    unmeasured: '还不知道',
    tip: '靠近路由器、改用网线或停止其他下载，往往会好一些。',
    still: '对方的画面停住了。对方的页面可能在后台，或已休眠。',
    announce: {
      weak: '连接较弱。',
      'very-weak': '连接很弱。',
      good: '连接恢复良好。',
      paused: '为了保住声音，你的画面已暂停。',
      resumed: '你的画面恢复发送。',
      still: '对方的画面停住了。',
      moving: '对方的画面又动了。',
    },
  },
};
