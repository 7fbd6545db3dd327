import type { Ending, FailureCode } from '../../../session/state/state.js';

interface Words {
  readonly what: string;
  readonly why: string;
}

type PlainEnding = Exclude<Ending['type'], 'failed' | 'capture-failed' | 'link-used' | 'link-expired'>;

/** The endings that need other words where one knew whom one talked with. */
type FriendEnding = Extract<PlainEnding, 'stopped' | 'partner-left' | 'partner-lost'>;

/** Chinese: what happened, what it means, what to do. */
export const after = {
  after: {
    next: '下一位',
    lookAgain: '再找一次',
    tryAgain: '再试一次',
    tryHidden: '隐藏我的 IP 地址再试一次',
    reload: '重新加载页面',
    home: '首页',
    avoid: '不再和此人配对',
    avoided: '只要本页开着，你们一天之内不会再配对',
    wiped: '这次聊天的密钥和消息已从本页消失。',
    code: (code: string): string => `原因：${code}`,
    interference:
      '一小时内已是第二次检查失败。你使用的服务或网络可能在干扰。请换一个网络试试，弄清原因之前，不要在这里说任何私密的事。',
    ended: {
      stopped: { what: '你结束了聊天', why: '对方已得知你离开。' },
      'partner-left': { what: '对方离开了', why: '对方换了下一位、结束了聊天，或关闭了页面。' },
      'partner-lost': {
        what: '连接断开了',
        why: '联系不上对方了。可能是网络断了，或设备休眠了。',
      },
      'nobody-there': {
        what: '没有人在',
        why: '你等待时，没有合适的人来。请稍后再试，少选些兴趣，或多选些语言。',
      },
      'no-relay': {
        what: '在这里无法隐藏你的 IP 地址',
        why: '本服务没有中继，所以什么都没有开始。你可以在首页选择不隐藏，继续使用。',
      },
      'server-refused': {
        what: '服务无法理解本页',
        why: '请重新加载页面：它可能比服务旧。',
      },
    } satisfies Record<PlainEnding, Words>,
    endedByFriend: {
      stopped: { what: '你结束了聊天', why: '朋友已得知你离开。' },
      'partner-left': { what: '你的朋友离开了', why: '朋友结束了聊天，或关闭了页面。' },
      'partner-lost': {
        what: '连接断开了',
        why: '联系不上你的朋友了。可能是网络断了，或设备休眠了。',
      },
    } satisfies Record<FriendEnding, Words>,
    failed: {
      E_VERSION: {
        what: '页面和服务的版本不匹配',
        why: '其中一个更新。请重新加载页面再试。',
      },
      E_FORMAT: {
        what: '聊天已停止：收到格式错误的数据',
        why: '对方的页面发来了正常页面不会发的内容，或内容在途中被改动。这些内容都没有显示。',
      },
      E_REFLECT: {
        what: '聊天已停止：你连到了自己',
        why: '你自己的密钥回到了你这里。只有行为不端的服务才会这样做。',
      },
      E_COMMIT: {
        what: '聊天已停止：密钥被调换',
        why: '密钥与先前承诺的不同。可能是中间有人替换了它们。',
      },
      E_SEAL: {
        what: '聊天已停止：密封无法打开',
        why: '收到的内容不是用你们两人的密钥密封的。它被改动过，或来自别人。',
      },
      E_SEQ: {
        what: '聊天已停止：有内容缺失',
        why: '建立连接的一部分数据在途中被吞掉了。',
      },
      E_TIMEOUT: {
        what: '连接没有建立',
        why: '你们的网络可能不允许直接相连。选“隐藏我的 IP 地址”，一切都经过中继，往往有用。',
      },
      E_FPR: {
        what: '聊天已停止：连接的另一端不是对方',
        why: '线路上的证书不是对方所指明的那个。可能有人试图插到中间。',
      },
      E_DR: {
        what: '聊天已停止：一条消息无法打开',
        why: '有消息被改动或重复。这绝不会偶然发生。',
      },
      E_SFRAME: {
        what: '聊天已停止：画面或声音无法打开',
        why: '收到的内容里，有太多不是用你们两人的密钥密封的。',
      },
      E_CODE: {
        what: '你说了安全码不一致',
        why: '可能有人在你们中间偷听，也可能是误会。如果再次发生，请不要信任这个服务或这个网络。',
      },
    } satisfies Record<FailureCode, Words>,
    /** E_TIMEOUT where a relay was used, or where there is none. */
    blocked: {
      what: '连接没有建立',
      why: '你或对方的网络不让它通过。请再试一次；如果和别人也这样，请换一个网络。',
    },
  },
};
