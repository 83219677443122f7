namespace GrantGen.Clients;

/// <summary>Markers: every relevant client file contains at least one of them. The build task that searches the bytes uses them too.</summary>
internal static class LiveKitMarker
{
    /// <summary>A part of every module's name, in any case.</summary>
    public const string Name = "livekit";

    /// <summary>The usual name of the SDK in Go files, whose import path can be in another file of the module.</summary>
    public const string GoAlias = "lksdk";

    /// <summary>The letter of <see cref="Name"/> that is rarest in code.</summary>
    public const char RarestChar = 'k';

    /// <summary>
    /// Parts of the method names in the tables, in lower case: a file that gets its room from another file of its tree need not name LiveKit. The
    /// last two re-export the declarations of another file.
    /// </summary>
    public static readonly string[] Calls =
    {
        "setmetadata", "set_metadata", "updatemetadata", "update_metadata", "set(metadata", "setname", "set_name", "updatename", "update_name", "set(name", "setattributes", "set_attributes", "updateattributes", "set(attributes",
        "setcamera", "setmicrophone", "setscreenshare", "set(source", "setsource", "enablecamera", "enablemicrophone", "enablescreen", "togglecamera", "togglemicrophone", "togglescreen",
        "publish(", "publishtrack", "publish_track", "publishdata", "publish_data", "publishaudio", "publishvideo", "publishsimulcast", "publishdtmf", "publishsip", "publish_dtmf", "publishtranscription",
        "publish_transcription", "publish_raw", "republish", "sendtext", "send_text", "streamtext", "stream_text", "sendfile", "send_file", "sendbytes", "send_bytes", "streambytes", "stream_bytes",
        "sendchat", "send_chat", "editchat", "edit_chat", "sendmessage", "performrpc", "perform_rpc", "registerrpc", "register_rpc", "userpc", "subscribed", "preconnectaudio", "withdatatrack",
        "usechat", "usesessionmessages", "usedatachannel", "usetracktoggle", "uselivekitroom", "setupchat", "setupdata", "setupmedia", "session", "export *", "export {", "export type {", "useroom", "usecall", "usemeeting", "uselocal", "useparticipant", "useself", "useme", "usemy",
    };
}
