namespace GrantGen.Generator.Emission;

/// <summary>The kind of a part of a payload.</summary>
internal enum PayloadPartKind
{
    /// <summary>Constant JSON.</summary>
    Json,

    /// <summary>A parameter that is the whole name of a room.</summary>
    RoomName,

    /// <summary>The start of a room's name or a deployment from a template; the text is the size of the template's literal text.</summary>
    BeginRoom,

    /// <summary>A parameter that fills a hole of a template.</summary>
    Hole,

    /// <summary>The end of a room's name from a template; the text is the template.</summary>
    EndRoom,

    /// <summary>A parameter that fills a hole of a deployment's template.</summary>
    DeploymentHole,

    /// <summary>The end of a deployment from a template; the text is the template.</summary>
    EndDeployment,

    /// <summary>The identity.</summary>
    Identity,

    /// <summary>The identity with the claim around it. Both can be absent.</summary>
    OptionalIdentity,
}
