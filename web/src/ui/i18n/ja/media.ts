import type { DeviceKind } from '../../../session/state/state.js';

type Capturing = Exclude<DeviceKind, 'speaker'>;

/** Japanese: devices, one's own picture, the small window and the path, during a chat. */
export const media = {
  devices: {
    open: '機器',
    heading: 'カメラ、マイク、スピーカー',
    intro: '変更はすぐに反映されます。相手が気づくのは、短い途切れだけです。',
    flip: 'カメラを切り替え',
    none: 'ブラウザーから選べる機器がありません。',
    gone: {
      camera: 'カメラの接続が切れました。',
      microphone: 'マイクの接続が切れました。',
      speaker: 'スピーカーの接続が切れました。',
    } satisfies Record<DeviceKind, string>,
    busy: {
      camera: '別のプログラムがそのカメラを使っています。',
      microphone: '別のプログラムがそのマイクを使っています。',
    } satisfies Record<Capturing, string>,
    broken: {
      camera: 'そのカメラは動きませんでした。',
      microphone: 'そのマイクは動きませんでした。',
    } satisfies Record<Capturing, string>,
    replaced: {
      camera: 'ブラウザーが選んだものを使っています。',
      microphone: 'ブラウザーが選んだものを使っています。',
      speaker: 'ブラウザーが選んだスピーカーから相手の声が聞こえます。',
    } satisfies Record<DeviceKind, string>,
    unreplaced: {
      camera: '別のカメラを選ぶまで、相手にあなたは見えません。',
      microphone: '別のマイクを選ぶまで、相手にあなたの声は聞こえません。',
    } satisfies Record<Capturing, string>,
  },
  more: { open: 'その他', label: 'その他の操作' },
  ownPicture: {
    hide: '自分の映像を隠す',
    show: '自分の映像を表示',
    hidden: 'あなたの映像は、あなたの画面では隠れています。相手にはまだ見えています。',
    shown: '自分の映像が再び表示されます。',
    paused: '音声を保つため一時停止中',
    noDevice: 'カメラなし',
  },
  floating: {
    open: '小窓',
    title: 'チャット · AnonymousChat',
    noPicture: '相手は映像なしでこのチャットにいます',
    reconnecting: '再接続中…',
  },
  network: {
    label: {
      unknown: '接続：測定中',
      good: '接続：良好',
      weak: '接続：弱い',
      'very-weak': '接続：とても弱い',
    },
    grade: { unknown: '', good: '良好', weak: '弱い', 'very-weak': 'とても弱い' },
    heading: '接続の状態',
    means: {
      unknown: 'チャットの開始から測ります。最初の結果が出るまで、数秒かかります。',
      good: '映像も音声も、問題なく届いています。',
      weak: '音声を優先し、残りを映像に使います。',
      'very-weak': 'ほとんど届いていません。残りは音声に使います。',
    },
    pictures: {
      full: 'あなたの映像は、そのまま送られています。',
      reduced: 'あなたの映像は、今は小さくして送られています。',
      paused: '音声を保つため、あなたの映像は一時停止中です。接続が回復すれば、自動で戻ります。',
    },
    roundTrip: '往復',
    milliseconds: (number: string): string => `${number}ミリ秒`,
    loss: '途中の損失',
    unmeasured: 'まだ不明',
    tip: 'ルーターに近づく、ケーブルを使う、ほかのダウンロードを止めると、よくなることがあります。',
    still: '相手の映像が止まりました。相手のページは背後にあるか、休止中かもしれません。',
    announce: {
      weak: '接続が弱くなっています。',
      'very-weak': '接続がとても弱くなっています。',
      good: '接続が良好に戻りました。',
      paused: '音声を保つため、あなたの映像は一時停止中です。',
      resumed: 'あなたの映像の送信を再開しました。',
      still: '相手の映像が止まりました。',
      moving: '相手の映像が再び動きました。',
    },
  },
};
