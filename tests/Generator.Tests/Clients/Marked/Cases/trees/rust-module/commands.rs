use crate::client::Client;

pub async fn rename(client: &Client, name: &str) {
    client.me().set_name(name.to_string()).await.ok(); //! GG5001
}

pub async fn describe(client: &Client, text: String) {
    client
        .room
        .local_participant()
        .set_metadata(text) //! GG5001
        .await
        .ok();
}
