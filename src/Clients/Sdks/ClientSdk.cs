namespace GrantGen.Clients.Sdks;

/// <summary>LiveKit's SDKs for clients, as far as they differ in what a refusal looks like.</summary>
internal enum ClientSdk
{
    JavaScript,
    NodeRtc,
    Swift,
    Android,
    Flutter,
    Python,
    Rust,
    Cpp,
    Go,
    CSharp,
}
