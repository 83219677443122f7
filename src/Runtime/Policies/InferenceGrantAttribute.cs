namespace GrantGen;

/// <summary>Grants of the <c>inference</c> claim (LiveKit Cloud), beside <see cref="RoomPolicyAttribute"/>.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, AllowMultiple = false, Inherited = false)]
public sealed class InferenceGrantAttribute : Attribute
{
    /// <summary>Use the inference gateway.</summary>
    public bool Perform { get; set; }
}
