; Everything that is registered with Windows about the program, and its removal.
; All keys lie below SHCTX: HKEY_CURRENT_USER, or HKEY_LOCAL_MACHINE for all users.

!define SHCNE_ASSOCCHANGED 0x08000000

Function Register
  StrCpy $1 "/CurrentUser"
  ${If} $AllUsers = 1
    StrCpy $1 "/AllUsers"
  ${EndIf}
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "DisplayName" "${PRODUCT}"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "DisplayVersion" "${VERSION}"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "ComparableVersion" "${FILE_VERSION}"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "DisplayIcon" "$INSTDIR\${WINDOW_EXE},0"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "Publisher" "${PUBLISHER}"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "URLInfoAbout" "${HOMEPAGE}"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "InstallLocation" "$INSTDIR"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "UninstallString" '"$INSTDIR\${UNINSTALLER}" $1'
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "QuietUninstallString" '"$INSTDIR\${UNINSTALLER}" $1 /S'
  WriteRegDWORD SHCTX "${UNINSTALL_KEY}" "NoModify" 1
  WriteRegDWORD SHCTX "${UNINSTALL_KEY}" "NoRepair" 1
  SectionGetSize ${SectionProgram} $0
  WriteRegDWORD SHCTX "${UNINSTALL_KEY}" "EstimatedSize" $0
  WriteRegStr SHCTX "${APP_PATHS_KEY}\${WINDOW_EXE}" "" "$INSTDIR\${WINDOW_EXE}"
  WriteRegStr SHCTX "${APP_PATHS_KEY}\${COMMAND_LINE_EXE}" "" "$INSTDIR\${COMMAND_LINE_EXE}"
FunctionEnd

Function un.Unregister
  DeleteRegKey SHCTX "${UNINSTALL_KEY}"
  DeleteRegKey SHCTX "${APP_PATHS_KEY}\${WINDOW_EXE}"
  DeleteRegKey SHCTX "${APP_PATHS_KEY}\${COMMAND_LINE_EXE}"
  ${If} $AllUsers = 0
    ; Everybody's, but a user who never had another program may owe them to this one.
    DeleteRegKey /ifempty HKCU "${APP_PATHS_KEY}"
    DeleteRegKey /ifempty HKCU "Software\Microsoft\Windows\CurrentVersion\Uninstall"
  ${EndIf}
FunctionEnd

; Three places, because Explorer's menu, "Choose another app" and Settings each read another one.
; The extension's own default value is never written, so no file opens otherwise than before.
Function OfferOpenWith
  WriteRegStr SHCTX "Software\Classes\${PROG_ID}" "" "${PRODUCT} input"
  WriteRegStr SHCTX "Software\Classes\${PROG_ID}\DefaultIcon" "" "$INSTDIR\${WINDOW_EXE},0"
  WriteRegStr SHCTX "Software\Classes\${PROG_ID}\shell\open" "MultiSelectModel" "Player"
  WriteRegStr SHCTX "Software\Classes\${PROG_ID}\shell\open\command" "" '"$INSTDIR\${WINDOW_EXE}" "%1"'
  WriteRegStr SHCTX "Software\Classes\Applications\${WINDOW_EXE}" "FriendlyAppName" "${PRODUCT}"
  WriteRegStr SHCTX "Software\Classes\Applications\${WINDOW_EXE}\shell\open" "MultiSelectModel" "Player"
  WriteRegStr SHCTX "Software\Classes\Applications\${WINDOW_EXE}\shell\open\command" "" '"$INSTDIR\${WINDOW_EXE}" "%1"'
  WriteRegStr SHCTX "${CAPABILITIES_KEY}" "ApplicationName" "${PRODUCT}"
  WriteRegStr SHCTX "${CAPABILITIES_KEY}" "ApplicationDescription" "${SUMMARY}"
  WriteRegStr SHCTX "${CAPABILITIES_KEY}" "ApplicationIcon" "$INSTDIR\${WINDOW_EXE},0"
  WriteRegStr SHCTX "Software\RegisteredApplications" "${PRODUCT}" "${CAPABILITIES_KEY}"
  !insertmacro ExtensionsOffer
  System::Call 'shell32::SHChangeNotify(i ${SHCNE_ASSOCCHANGED}, i 0, p 0, p 0)'
FunctionEnd

Function un.WithdrawOpenWith
  !insertmacro ExtensionsWithdraw
  DeleteRegKey SHCTX "Software\Classes\${PROG_ID}"
  DeleteRegKey SHCTX "Software\Classes\Applications\${WINDOW_EXE}"
  DeleteRegKey SHCTX "${CAPABILITIES_KEY}"
  DeleteRegKey /ifempty SHCTX "Software\${PRODUCT}"
  DeleteRegValue SHCTX "Software\RegisteredApplications" "${PRODUCT}"
  ${If} $AllUsers = 0
    DeleteRegKey /ifempty HKCU "Software\Classes\Applications"
  ${EndIf}
  DeleteRegKey /ifempty SHCTX "Software\RegisteredApplications"
  System::Call 'shell32::SHChangeNotify(i ${SHCNE_ASSOCCHANGED}, i 0, p 0, p 0)'
FunctionEnd

; The taskbar groups windows by this name; without it an update can split a pinned entry in two.
Function NameShortcut
  !insertmacro ComHlpr_CreateInProcInstance ${CLSID_ShellLink} ${IID_IShellLink} r0 ""
  ${If} $0 P= 0
    Return
  ${EndIf}
  ${IUnknown::QueryInterface} $0 '("${IID_IPersistFile}",.r1)'
  ${If} $1 P<> 0
    ${IPersistFile::Load} $1 '("$SMPROGRAMS\${SHORTCUT}", ${STGM_READWRITE})'
    ${IUnknown::QueryInterface} $0 '("${IID_IPropertyStore}",.r2)'
    ${If} $2 P<> 0
      System::Call '*${SYSSTRUCT_PROPERTYKEY}(${PKEY_AppUserModel_ID})p.r3'
      System::Call '*(&w${NSIS_MAX_STRLEN} "${APP_USER_MODEL_ID}")p.r4'
      System::Call '*${SYSSTRUCT_PROPVARIANT}(${VT_LPWSTR},,p r4)p.r5'
      ${IPropertyStore::SetValue} $2 '($3,$5)'
      ${IPropertyStore::Commit} $2 ""
      System::Free $5
      System::Free $4
      System::Free $3
      ${IUnknown::Release} $2 ""
      ${IPersistFile::Save} $1 '("$SMPROGRAMS\${SHORTCUT}",1)'
    ${EndIf}
    ${IUnknown::Release} $1 ""
  ${EndIf}
  ${IUnknown::Release} $0 ""
FunctionEnd
