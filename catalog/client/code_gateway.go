package client

import (
	"github.com/defender-err/defender-err/catalog/cause"
	"github.com/defender-err/defender-err/catalog/fact"
)

const docDataGateway = "https://learn.microsoft.com/data-integration/gateway/service-gateway-tshoot"

// gatewayCodes are the codes of the on-premises data gateway, with which Power BI and Power
// Automate report a data source that they can't read.
var gatewayCodes = []*fact.Code{
	&gatewayCredentials,
	&gatewayTokenLogin,
	&gatewayTokenRefresh,
	&gatewaySource,
	&gatewayMashup,
	&gatewayUnreachable,
}

var gatewayCredentials = fact.Code{
	Name: "DM_GWPipeline_Gateway_InvalidConnectionCredentials", Service: fact.Unknown,
	Meaning: fact.Text{En: "The data gateway couldn't sign in to the data source with the credentials that are stored for it.",
		Ru: "Шлюз данных не смог войти в источник данных с сохранёнными для него учётными данными."},
	Causes: []fact.Cause{gatewayCredential(fact.Likely)},
	Docs:   []string{docDataGateway},
	Basis:  fact.Documented, Source: docDataGateway,
}

var gatewayTokenLogin = fact.Code{
	Name: "DM_GWPipeline_Client_OAuthTokenLoginFailedError", Service: fact.Unknown,
	Meaning: fact.Text{En: "Power BI couldn't get a token for the data source with the stored sign-in.",
		Ru: "Power BI не получил токена для источника данных с сохранённым входом."},
	Causes: []fact.Cause{gatewayCredential(fact.Likely)},
	Docs:   []string{docDataGateway},
	Basis:  fact.Documented, Source: docDataGateway,
}

var gatewayTokenRefresh = fact.Code{
	Name: "DM_GWPipeline_Client_OAuthTokenRefreshFailedError", Service: fact.Unknown,
	Meaning: fact.Text{En: "Power BI couldn't renew the token of the data source.",
		Ru: "Power BI не обновил токен источника данных."},
	Causes: []fact.Cause{gatewayCredential(fact.Likely)},
	Docs:   []string{docDataGateway},
	Basis:  fact.Documented, Source: docDataGateway,
}

var gatewaySource = fact.Code{
	Name: "DM_GWPipeline_Gateway_DataSourceAccessError", General: true, Service: fact.Unknown,
	Meaning: fact.Text{En: "The data gateway can't read the data source; the underlying message says why.",
		Ru: "Шлюз данных не читает источник данных; почему — сказано во вложенном сообщении."},
	Causes: []fact.Cause{gatewayCredential(fact.Possible), proxyNeeded(fact.Possible)},
	Docs:   []string{docDataGateway},
	Basis:  fact.Documented, Source: docDataGateway,
}

var gatewayMashup = fact.Code{
	Name: "DM_GWPipeline_Gateway_MashupDataAccessError", General: true, Service: fact.Unknown,
	Meaning: fact.Text{En: "The query in the data gateway failed; the underlying message says why.",
		Ru: "Сбой запроса в шлюзе данных; почему — сказано во вложенном сообщении."},
	Causes: []fact.Cause{gatewayCredential(fact.Possible), proxyNeeded(fact.Possible)},
	Docs:   []string{docDataGateway},
	Basis:  fact.Documented, Source: docDataGateway,
}

var gatewayUnreachable = fact.Code{
	Name: "DM_GWPipeline_Client_GatewayUnreachable", Service: fact.Unknown,
	Meaning: fact.Text{En: "Power BI couldn't reach the data gateway.",
		Ru: "Power BI не достиг шлюза данных."},
	Causes: []fact.Cause{
		cause.Likely("gateway-offline", fact.Documented,
			fact.Text{En: "The gateway's service isn't running, or its machine can't reach Azure Relay.",
				Ru: "Служба шлюза не запущена, или её машина не достигает Azure Relay."},
			fact.Text{En: "Start the service on-premises data gateway (PBIEgwService), update it, and run its network ports test.",
				Ru: "Запустите службу on-premises data gateway (PBIEgwService), обновите её и выполните проверку портов."}),
	},
	Docs:  []string{docDataGateway},
	Basis: fact.Documented, Source: docDataGateway,
}
