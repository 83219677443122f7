namespace GrantGen;

/// <summary>Grants of the <c>sip</c> claim, beside <see cref="RoomPolicyAttribute"/>. A property that is left out is left out of the token.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, AllowMultiple = false, Inherited = false)]
public sealed class SipGrantAttribute : Attribute
{
    /// <summary>Manage SIP trunks and dispatch rules.</summary>
    public bool Admin { get; set; }

    /// <summary>Place calls (<c>CreateSIPParticipant</c>) and, with <c>RoomAdmin</c>, transfer them.</summary>
    public bool Call { get; set; }
}

/// <summary>Grants of the <c>agent</c> claim (LiveKit Cloud), beside <see cref="RoomPolicyAttribute"/>. A property that is left out is left out of the token.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, AllowMultiple = false, Inherited = false)]
public sealed class AgentGrantAttribute : Attribute
{
    /// <summary>Manage cloud agents.</summary>
    public bool Admin { get; set; }

    /// <summary>Manage agent simulations.</summary>
    public bool SimulationAdmin { get; set; }

    /// <summary>Manage agent databases.</summary>
    public bool DatabaseAdmin { get; set; }
}

/// <summary>Grants of the <c>inference</c> claim (LiveKit Cloud), beside <see cref="RoomPolicyAttribute"/>.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, AllowMultiple = false, Inherited = false)]
public sealed class InferenceGrantAttribute : Attribute
{
    /// <summary>Use the inference gateway.</summary>
    public bool Perform { get; set; }
}

/// <summary>Grants of the <c>observability</c> claim (LiveKit Cloud), beside <see cref="RoomPolicyAttribute"/>.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, AllowMultiple = false, Inherited = false)]
public sealed class ObservabilityGrantAttribute : Attribute
{
    /// <summary>Write observability data.</summary>
    public bool Write { get; set; }
}
