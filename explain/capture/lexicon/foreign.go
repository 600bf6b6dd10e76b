package lexicon

import (
	"strings"

	"github.com/defender-err/defender-err/explain/exchange"
)

// Foreign returns the longest phrase at an offset with which .NET says, in a
// language without Latin letters, that no response came, and where it ends; end is 0
// if there is none. Phrases in Latin letters are found by their words.
func Foreign(s string, at int) (p Phrase, end int) {
	for i := range foreign {
		words := foreign[i].Words
		if len(words) > end-at && strings.HasPrefix(s[at:], words) {
			p, end = foreign[i], at+len(words)
		}
	}
	return p, end
}

var foreign = [...]Phrase{
	// Russian
	{"Невозможно соединиться с удаленным сервером", exchange.Refused},
	{"Невозможно разрешить удаленное имя", exchange.DNS},
	{"Базовое соединение закрыто", exchange.Reset},
	{"Произошла ошибка при отправке запроса", exchange.Unsent},
	{"Не удалось установить доверительные отношения", exchange.TLS},
	{"Время ожидания операции истекло", exchange.Timeout},
	{"конечный компьютер отверг запрос на подключение", exchange.Refused},
	{"Удаленный хост принудительно разорвал", exchange.Reset},
	{"Этот хост неизвестен", exchange.DNS},
	{"Истекло время ожидания операции", exchange.Timeout},
	{"за требуемое время не получен нужный отклик", exchange.Timeout},
	{"Не удалось создать защищенный канал", exchange.TLS},
	{"Удаленный сертификат недействителен", exchange.TLS},
	{"Цепочка сертификатов выпущена центром сертификации, не имеющим доверия", exchange.TLS},
	{"Главное конечное имя неверно", exchange.TLS},
	{"Превышен таймаут семафора", exchange.Timeout},
	{"Сделана попытка доступа к сокету методом, запрещенным правами доступа", exchange.Refused},
	{"Получен сертификат с истекшим сроком действия", exchange.TLS},

	// Chinese
	{"无法连接到远程服务器", exchange.Refused},
	{"未能解析此远程名称", exchange.DNS},
	{"基础连接已经关闭", exchange.Reset},
	{"发送请求时出错", exchange.Unsent},
	{"未能为 SSL/TLS 安全通道建立信任关系", exchange.TLS},
	{"操作超时", exchange.Timeout},
	{"由于目标计算机积极拒绝", exchange.Refused},
	{"远程主机强迫关闭了一个现有的连接", exchange.Reset},
	{"不知道这样的主机", exchange.DNS},
	{"操作已超时", exchange.Timeout},
	{"在一段时间后没有正确答复", exchange.Timeout},
	{"未能创建 SSL/TLS 安全通道", exchange.TLS},
	{"远程证书无效", exchange.TLS},
	{"無法連接至遠端伺服器", exchange.Refused},
	{"無法解析遠端名稱", exchange.DNS},
	{"基礎連接已關閉", exchange.Reset},
	{"作業逾時", exchange.Timeout},
	{"由于远程方已关闭传输流", exchange.Reset},
	{"吊销功能无法检查证书是否吊销", exchange.TLS},

	// Japanese
	{"リモート サーバーに接続できません", exchange.Refused},
	{"リモート名を解決できませんでした", exchange.DNS},
	{"接続が切断されました", exchange.Reset},
	{"要求の送信中にエラーが発生しました", exchange.Unsent},
	{"チャネルに対する信頼関係を確立できませんでした", exchange.TLS},
	{"操作がタイムアウトしました", exchange.Timeout},
	{"対象のコンピューターによって拒否されたため", exchange.Refused},
	{"既存の接続はリモート ホストに強制的に切断されました", exchange.Reset},
	{"そのようなホストは不明です", exchange.DNS},
	{"一定の時間を過ぎても正しく応答しなかったため", exchange.Timeout},
	{"チャネルを作成できませんでした", exchange.TLS},
	{"リモート証明書が無効です", exchange.TLS},
	{"要求がキャンセルされました", exchange.Timeout},
	{"リモート パーティがトランスポート ストリームを終了したため", exchange.Reset},
	{"対象のプリンシパル名が間違っています", exchange.TLS},

	// Korean
	{"원격 서버에 연결할 수 없습니다", exchange.Refused},
	{"원격 이름을 확인할 수 없습니다", exchange.DNS},
	{"요청을 보내는 동안 오류가 발생했습니다", exchange.Unsent},
	{"기본 연결이 닫혔습니다", exchange.Reset},
	{"작업 시간이 초과되었습니다", exchange.Timeout},
	{"보안 채널에 대한 트러스트 관계를 설정할 수 없습니다", exchange.TLS},
	{"SSL/TLS 보안 채널을 만들 수 없습니다", exchange.TLS},
}
