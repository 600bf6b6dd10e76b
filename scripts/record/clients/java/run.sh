#!/bin/sh
# Runs Record with what the environment says of the proxy, the form and the
# authority to trust. Takes the folder of the clients and the name of one.
here=$(dirname "$0")
config=logback
case $FORM in
logstash*) config=logstash ;;
wire) export WIRE=DEBUG ;;
headers) export HEADERS=DEBUG ;;
esac
exec java -Xshare:auto -XX:TieredStopAtLevel=1 \
	-Djavax.net.ssl.trustStore="$1/tls/ca.p12" -Djavax.net.ssl.trustStorePassword=changeit \
	${HTTPS_PROXY:+-Dhttps.proxyHost=proxy.contoso.local -Dhttps.proxyPort=8080} \
	-Dlogback.configurationFile="$here/$config.xml" -cp "$1/java:$1/java-lib/*" Record "$2"
