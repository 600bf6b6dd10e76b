package diagnose

import (
	"strings"

	"github.com/defender-err/defender-err/explain/exchange"
)

// An ownServer is a server that programs which collect from Microsoft call as well: to
// keep their state, or to hand on what they collected.
type ownServer struct {
	name  string
	signs []string // in what the client says, in lower case
}

func ownServers() []ownServer {
	return []ownServer{
		{"Splunk", []string{"/servicesns/", "port=8089)", ":8089:", ":8089/", "kvstore"}},
		{"Elasticsearch", []string{"/_bulk", "port=9200)", ":9200:", ":9200/"}},
		{"Kibana", []string{"port=5601)", ":5601:", ":5601/"}},
		{"Logstash", []string{":5044:", "port=5044)"}},
		{"RabbitMQ", []string{":5672:", "port=5672)", "amqpconnection"}},
		{"Redis", []string{":6379:", "port=6379)", "redis://"}},
		{"mdatp (systemctl status mdatp)", []string{"mdatp daemon", "mdatp service", "wdavdaemon"}},
		{"Docker", []string{"docker daemon", "docker.sock"}},
	}
}

// ownServer explains that the program didn't reach a server of its own; Microsoft has no
// part in that call.
//
//	Retrying (Retry(total=4, …)) after connection broken by 'RemoteDisconnected(…)': /servicesNS/nobody/TA-MS-AAD/storage/…
func (u *unanswered) ownServer() []Cause {
	switch u.Exchange.Failure.Kind {
	case exchange.Refused, exchange.Reset, exchange.Timeout:
	default:
		return nil
	}
	for _, server := range ownServers() {
		for _, sign := range server.signs {
			if !strings.Contains(u.lower, sign) {
				continue
			}
			return []Cause{likely("own-server",
				textf("The call went to %s, which the program itself uses, and not to Microsoft.", "Вызов шёл не к Microsoft, а к серверу самой программы: %s.", server.name),
				u.quote([]string{sign}),
				textf("Check that %s is running and reachable from the program, and read its log for this time.",
					"Проверьте, что сервер %s работает и доступен программе, и посмотрите его журнал за это время.", server.name))}
		}
	}
	return nil
}
