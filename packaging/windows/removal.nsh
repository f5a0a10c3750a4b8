; How the uninstaller takes away what the installer put there, and on request the user's own data.

Section "un.${PRODUCT}" SectionRemove
  SectionIn RO
  StrCpy $Long "\\?\$INSTDIR"
  Call un.CloseRunning
  ClearErrors
  !insertmacro PayloadRemove
  ${If} ${Errors}
    ${Fail} ${EXIT_FILES} "Some files in $INSTDIR could not be removed. Close the programs that use them, then uninstall again."
  ${EndIf}
  !insertmacro PayloadRemoveFolders  ; empty ones only
  Call un.WithdrawOpenWith
  ${If} $KeepSettings = 0
    Delete "$SMPROGRAMS\${SHORTCUT}"
    Delete "$DESKTOP\${SHORTCUT}"
    Call un.RemoveFromPath
    Call un.Unregister
    Call un.RemoveUninstaller
    RMDir "$Long"  ; not /r: what somebody else put there stays
  ${EndIf}
SectionEnd

; This runs from a copy, and the uninstaller that started the copy may still be on its way out. Where
; the caller waits (_?=) there is no copy, and it is the caller's to delete.
Function un.RemoveUninstaller
  StrCpy $0 0
  ${Do}
    Delete "$Long\${UNINSTALLER}"
    ${IfNot} ${FileExists} "$Long\${UNINSTALLER}"
    ${OrIf} $EXEDIR == $INSTDIR
      Return
    ${EndIf}
    Sleep 100
    IntOp $0 $0 + 1
  ${LoopUntil} $0 > 100
FunctionEnd

Section /o "un.My batches, results and settings" SectionUserData
  SetShellVarContext current
  RMDir /r "$LOCALAPPDATA\${SLUG}"
SectionEnd

LangString DescribeRemove ${LANG_ENGLISH} "The program, its Start menu entry and its place in the PATH."
LangString DescribeUserData ${LANG_ENGLISH} "Journal, settings and logs of this user. The API key stays in the Credential Manager."
!insertmacro MUI_UNFUNCTION_DESCRIPTION_BEGIN
  !insertmacro MUI_DESCRIPTION_TEXT ${SectionRemove} $(DescribeRemove)
  !insertmacro MUI_DESCRIPTION_TEXT ${SectionUserData} $(DescribeUserData)
!insertmacro MUI_UNFUNCTION_DESCRIPTION_END

Function un.onInit
  SetRegView 64
  ${GetParameters} $Parameters
  ${HasFlag} "/KeepSettings" $KeepSettings
  ${HasFlag} "/RemoveUserData" $0
  ${If} $0 = 1
  ${AndIf} $KeepSettings = 0
    !insertmacro SelectSection ${SectionUserData}
  ${EndIf}
  Call un.ChooseMode
  Call un.RequireRights
FunctionEnd

Function un.ChooseMode
  SetShellVarContext current
  StrCpy $AllUsers 0
  ${HasFlag} "/CurrentUser" $0
  ${If} $0 = 1
    Return
  ${EndIf}
  ${HasFlag} "/AllUsers" $AllUsers
  ReadRegStr $0 HKLM "${UNINSTALL_KEY}" "InstallLocation"
  ${If} $0 == $INSTDIR
    StrCpy $AllUsers 1
  ${EndIf}
  ${If} $AllUsers = 1
    SetShellVarContext all
  ${EndIf}
FunctionEnd

Function un.RequireRights
  UserInfo::GetAccountType
  Pop $0
  ${If} $AllUsers = 0
  ${OrIf} $0 == "Admin"
    Return
  ${EndIf}
  SetErrorLevel ${EXIT_NOT_ADMINISTRATOR}
  ${IfNot} ${Silent}
    ClearErrors
    ExecShell "runas" "$INSTDIR\${UNINSTALLER}" "/AllUsers"
    ${IfNot} ${Errors}
      SetErrorLevel 0
    ${EndIf}
  ${EndIf}
  Quit
FunctionEnd
