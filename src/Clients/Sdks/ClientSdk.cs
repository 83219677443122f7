namespace GrantGen.Clients.Sdks;

/// <summary>LiveKit's client SDKs, as far as they differ in the symptoms of a rejection.</summary>
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
