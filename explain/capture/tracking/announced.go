package tracking

import (
	"strings"

	"github.com/defender-err/defender-err/explain/capture/clue"
)

// Announced returns what the GUID after a text is, by the words that the text ends with: in
// a sentence, or a label in another language than English, in which Entra ID writes its
// pages of errors. It is NoClass if they aren't about a tracking ID.
//
//	status 400, code BadRequest, request 6d0ccf9e-e40d-4841-b6b2-0d3ca1becfeb
//	Korrelations-ID: 6d0ccf9e-e40d-4841-b6b2-0d3ca1becfeb
func Announced(before string) (class clue.Class, name string) {
	const longest = 64
	if strings.HasSuffix(before, "request ") {
		return clue.ForRequestID, "request"
	}
	label := strings.TrimRight(before, " :=\"'(*>：")
	if label == before {
		return clue.NoClass, ""
	}
	label = strings.ToLower(label[max(0, len(label)-longest):])
	for _, known := range announcements {
		for _, words := range known.labels {
			if strings.HasSuffix(label, words) {
				return known.class, known.name
			}
		}
	}
	return clue.NoClass, ""
}

// announcements are the labels of each kind of ID.
var announcements = [...]struct {
	class  clue.Class
	name   string
	labels []string
}{
	{clue.ForCorrelationID, "correlation id", []string{
		"correlation id is", "correlation id was", "korrelations-id", "korrelation-id", "id de corrélation", "id de correlación", "id. de correlación", "identificador de correlación",
		"id correlazione", "id di correlazione", "id de correlação", "id da correlação", "correlatie-id", "identyfikator korelacji", "ид корреляции",
		"идентификатор корреляции", "関連付け id", "相关 id", "相关性 id", "关联 id", "相互關聯識別碼", "korelasyon kimliği", "bağıntı kimliği", "id korelace",
	}},
	{clue.ForTraceID, "trace id", []string{
		"trace id is", "ablaufverfolgungs-id", "id de suivi", "id de trace", "id de seguimiento", "id. de seguimiento", "id di traccia", "id traccia", "id de rastreamento",
		"tracerings-id", "identyfikator śledzenia", "ид трассировки", "идентификатор трассировки", "トレース id", "跟踪 id", "追蹤識別碼", "izleme kimliği",
	}},
	{clue.ForRequestID, "request id", []string{
		"request id is", "request id was", "anforderungs-id", "anfrage-id", "id de demande", "id de la demande", "id de requête", "id de solicitud", "id. de solicitud",
		"identificador de solicitud", "id richiesta", "id della richiesta", "id da solicitação", "id de solicitação", "id do pedido", "aanvraag-id", "identyfikator żądania",
		"ид запроса", "идентификатор запроса", "要求 id", "请求 id", "要求識別碼", "istek kimliği", "id požadavku",
	}},
}
