namespace GrantGen.Generator.Rules.Calls;

/// <summary>A policy type as a code fix finds it again, in the project that declares it.</summary>
/// <param name="MetadataName">The full metadata name of the type.</param>
/// <param name="AssemblyName">The name of the assembly that declares it.</param>
internal sealed record PolicyReference(string MetadataName, string AssemblyName);
