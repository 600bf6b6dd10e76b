//! Calls a service with one of several Rust clients, and prints what comes of
//! it in one of several forms.

use std::env::var;
use std::error::Error;
use std::time::Duration;

use anyhow::Context;

const TIMEOUT: Duration = Duration::from_secs(2);

fn method() -> String {
    var("METHOD").unwrap()
}

fn url() -> String {
    var("URL").unwrap()
}

fn body() -> Option<String> {
    var("BODY").ok().filter(|b| !b.is_empty())
}

fn headers() -> Vec<(&'static str, String)> {
    let mut headers = Vec::new();
    if let Ok(token) = var("TOKEN") {
        headers.push(("Authorization", format!("Bearer {token}")));
    }
    if body().is_some() {
        headers.push(("Content-Type", var("BODY_TYPE").unwrap()));
    }
    headers
}

fn main() {
    let form = var("FORM").unwrap();
    match std::env::args().nth(1).as_deref() {
        Some("reqwest") => with_reqwest(&form),
        Some("ureq") => with_ureq(&form),
        Some("curl") => with_curl(&form),
        Some("isahc") => with_isahc(&form),
        Some("attohttpc") => with_attohttpc(&form),
        _ => panic!("unknown client"),
    }
}

fn send() -> reqwest::Result<reqwest::blocking::Response> {
    let client = reqwest::blocking::Client::builder()
        .timeout(TIMEOUT)
        .build()?;
    let mut request = client.request(method().parse().unwrap(), url());
    for (name, value) in headers() {
        request = request.header(name, value);
    }
    if let Some(body) = body() {
        request = request.body(body);
    }
    request.send()
}

fn fetch() -> anyhow::Result<serde_json::Value> {
    let response = send().with_context(|| format!("Failed to call {}", url()))?;
    let status = response.status();
    let text = response.text().context("Failed to read the body")?;
    anyhow::ensure!(status.is_success(), "unexpected status {status}: {text}");
    Ok(serde_json::from_str(&text)?)
}

fn with_reqwest(form: &str) {
    match form {
        "unwrap" => {
            send().unwrap().error_for_status().unwrap().text().unwrap();
        }
        "display" => {
            let result = send()
                .and_then(|r| r.error_for_status())
                .and_then(|r| r.text());
            if let Err(e) = result {
                eprintln!("Error: {e}");
            }
        }
        "debug" => match send() {
            Ok(r) => {
                println!("{r:?}");
                println!("{:?}", r.text());
            }
            Err(e) => println!("{e:#?}"),
        },
        "chain" => {
            if let Err(e) = send()
                .and_then(|r| r.error_for_status())
                .and_then(|r| r.text())
            {
                eprintln!("ERROR {e}");
                let mut source = e.source();
                while let Some(e) = source {
                    eprintln!("  caused by: {e}");
                    source = e.source();
                }
            }
        }
        "anyhow" => {
            if let Err(e) = fetch() {
                eprintln!("Error: {e:?}");
            }
        }
        "anyhow_line" => {
            if let Err(e) = fetch() {
                eprintln!("Error: {e:#}");
            }
        }
        "color_eyre" => {
            color_eyre::install().unwrap();
            if let Err(e) = fetch() {
                eprintln!(
                    "Error: {:?}",
                    color_eyre::eyre::eyre!("{e:#}").wrap_err("sync of incidents failed")
                );
            }
        }
        "tracing_json" => {
            tracing_subscriber::fmt().json().init();
            if let Err(e) = fetch() {
                tracing::error!(
                    error = format!("{e:#}"),
                    method = method(),
                    url = url(),
                    "request failed"
                );
            }
        }
        "tracing" => {
            tracing_subscriber::fmt().with_ansi(true).init();
            if let Err(e) = fetch() {
                tracing::error!(error = ?e, "request failed");
            }
        }
        "env_logger" => {
            env_logger::Builder::new()
                .filter_level(log::LevelFilter::Info)
                .init();
            match send() {
                Ok(r) => log::error!(
                    "{} {} -> {}: {}",
                    method(),
                    url(),
                    r.status(),
                    r.text().unwrap()
                ),
                Err(e) => log::error!("{e:?}"),
            }
        }
        _ => panic!("unknown form"),
    }
}

fn with_ureq(form: &str) {
    let mut agent = ureq::AgentBuilder::new()
        .timeout(TIMEOUT)
        .tls_connector(std::sync::Arc::new(
            native_tls::TlsConnector::new().unwrap(),
        ));
    if let Ok(proxy) = var("HTTPS_PROXY") {
        agent = agent.proxy(ureq::Proxy::new(proxy).unwrap());
    }
    let mut request = agent.build().request(&method(), &url());
    for (name, value) in headers() {
        request = request.set(name, &value);
    }
    let result = match body() {
        Some(body) => request.send_string(&body),
        None => request.call(),
    };
    match (form, result) {
        ("unwrap", result) => println!("{}", result.unwrap().into_string().unwrap()),
        ("matched", Err(ureq::Error::Status(code, response))) => {
            eprintln!(
                "server returned {code} {}: {}",
                response.status_text().to_owned(),
                response.into_string().unwrap()
            );
        }
        (_, Err(e)) => eprintln!("Error: {e}"),
        (_, Ok(r)) => match r.into_string() {
            Ok(text) => println!("{text}"),
            Err(e) => eprintln!("Error: {e}"),
        },
    }
}

fn with_curl(form: &str) {
    let mut easy = curl::easy::Easy::new();
    easy.url(&url()).unwrap();
    easy.timeout(TIMEOUT).unwrap();
    easy.custom_request(&method()).unwrap();
    let mut list = curl::easy::List::new();
    for (name, value) in headers() {
        list.append(&format!("{name}: {value}")).unwrap();
    }
    easy.http_headers(list).unwrap();
    if let Some(body) = body() {
        easy.post_fields_copy(body.as_bytes()).unwrap();
    }
    if form == "fail" {
        easy.fail_on_error(true).unwrap();
    }
    let mut data = Vec::new();
    let result = {
        let mut transfer = easy.transfer();
        transfer
            .write_function(|chunk| {
                data.extend_from_slice(chunk);
                Ok(chunk.len())
            })
            .unwrap();
        transfer.perform()
    };
    match (form, result) {
        ("debug", Err(e)) => eprintln!("{e:?}"),
        (_, Err(e)) => eprintln!("error: {e}"),
        (_, Ok(())) => println!(
            "response code: {}\n{}",
            easy.response_code().unwrap(),
            String::from_utf8_lossy(&data)
        ),
    }
}

fn with_isahc(form: &str) {
    use isahc::prelude::*;
    let mut request = isahc::Request::builder()
        .method(method().as_str())
        .uri(url())
        .timeout(TIMEOUT);
    for (name, value) in headers() {
        request = request.header(name, value);
    }
    let request = request.body(body().unwrap_or_default()).unwrap();
    match isahc::send(request) {
        Ok(mut response) => println!("{response:#?}\n{:?}", response.text()),
        Err(e) if form == "debug" => eprintln!("{e:?}"),
        Err(e) => eprintln!("Error: {e}"),
    }
}

fn with_attohttpc(form: &str) {
    let mut request =
        attohttpc::RequestBuilder::new(method().parse().unwrap(), url()).timeout(TIMEOUT);
    for (name, value) in headers() {
        request = request.header(name, value);
    }
    let request = request.text(body().unwrap_or_default());
    match request
        .send()
        .and_then(|r| r.error_for_status())
        .and_then(|r| r.text())
    {
        Ok(text) => println!("{text}"),
        Err(e) if form == "debug" => eprintln!("{e:?}"),
        Err(e) => eprintln!("Error: {e}"),
    }
}
