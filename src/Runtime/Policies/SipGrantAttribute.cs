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
