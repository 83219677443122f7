// case: The data track of somebody else is read, with and without options.
// policy: PublisherPolicy
use livekit::prelude::*;

async fn follow(track: RemoteDataTrack) -> Result<(), Box<dyn std::error::Error>> {
    let mut frames = track.{|GG5004:subscribe|}().await?;
    while let Some(frame) = frames.next().await {
        println!("{}", frame.payload().len());
    }
    Ok(())
}

async fn newest(track: &RemoteDataTrack) -> Result<(), Box<dyn std::error::Error>> {
    let options = DataTrackSubscribeOptions::default().with_buffer_size(1);
    let _frames = track.{|GG5004:subscribe_with_options|}(options).await?;
    Ok(())
}
